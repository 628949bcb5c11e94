import { type PDFContext, type PDFDict, PDFHexString, PDFName, type PDFRef } from "@cantoo/pdf-lib";

/** A field with its full name. */
export interface NamedField {
  readonly name: string;
  readonly dict: PDFDict;
  readonly reference: PDFRef;
}

/** A part of names that several fields have in common. */
interface Branch {
  readonly dict: PDFDict;
  readonly reference: PDFRef;
  readonly kids: PDFRef[];
}

const PARENT = PDFName.of("Parent");
const NAME = PDFName.of("T");

/**
 * Puts fields into the tree that their names describe: every dot is a step down.
 *
 * @param fields Fields; none has a name that goes on where another's ends.
 * @param context The PDF.
 * @returns The references of the tree's topmost fields, in the order of the fields.
 */
export function buildFieldTree(fields: readonly NamedField[], context: PDFContext): PDFRef[] {
  const roots: PDFRef[] = [];
  const branches = new Map<string, Branch>();

  function attach({ dict, reference, name }: NamedField): void {
    const end = name.lastIndexOf(".");
    dict.set(NAME, PDFHexString.fromText(name.slice(end + 1)));
    if (end === -1) {
      roots.push(reference);
      return;
    }
    const branch = branchOf(name.slice(0, end));
    dict.set(PARENT, branch.reference);
    branch.kids.push(reference);
  }

  function branchOf(name: string): Branch {
    const known = branches.get(name);
    if (known !== undefined) return known;
    const dict = context.obj({});
    const branch = { dict, reference: context.register(dict), kids: [] };
    branches.set(name, branch);
    attach({ ...branch, name });
    return branch;
  }

  for (const field of fields) attach(field);
  for (const { dict, kids } of branches.values()) dict.set(PDFName.of("Kids"), context.obj(kids));
  return roots;
}
