import { type Diagnostic, diagnose, nearestWord } from "@guidebook-kit/core";
import { pdfDiagnostics } from "../diagnostics/pdf-diagnostics.js";
import type { FieldMarker } from "./find-markers.js";
import type { FormControl } from "./form-control.js";

/** A control and its place. */
export interface PlacedControl {
  readonly control: FormControl;
  readonly marker: FieldMarker;
}

/** What the boxes of a page are to stand for. */
export interface ExpectedFields {
  readonly controls: ReadonlyMap<string, FormControl>;
  /** Whether every control needs a box; otherwise those on the page are enough. */
  readonly all: boolean;
  /** What diagnostics call the PDF. */
  readonly file: string;
}

function repeated(name: string, markers: readonly FieldMarker[], file: string): Diagnostic {
  const places = new Set(markers.map(({ element }) => element));
  return places.size === 1 && !places.has(undefined)
    ? diagnose(pdfDiagnostics.brokenMarker, { name, count: markers.length }, { file })
    : diagnose(pdfDiagnostics.duplicateField, { name }, { file });
}

function groupByName(markers: readonly FieldMarker[]): Map<string, FieldMarker[]> {
  const groups = new Map<string, FieldMarker[]>();
  for (const marker of markers) groups.set(marker.name, [...(groups.get(marker.name) ?? []), marker]);
  return groups;
}

/**
 * Finds out which control each marker is the place of.
 *
 * @param markers The markers of a PDF.
 * @param expected The controls, and what diagnostics need.
 * @returns The controls with their places in the worksheet's order, and what is wrong.
 */
export function matchMarkers(
  markers: readonly FieldMarker[],
  { controls, all, file }: ExpectedFields,
): { readonly placed: readonly PlacedControl[]; readonly diagnostics: readonly Diagnostic[] } {
  const groups = groupByName(markers);
  const shown = [...controls.values()].filter(({ kind }) => kind !== "hidden");
  const names = shown.map(({ name }) => name);
  const known = new Set(names);
  const diagnostics = [...groups].flatMap(([name, group]) => {
    if (!known.has(name)) {
      const suggestion = nearestWord(name, names);
      const place = suggestion === undefined ? { file } : { file, suggestion };
      return [diagnose(pdfDiagnostics.unknownMarker, { name, suggestion }, place)];
    }
    return group.length === 1 ? [] : [repeated(name, group, file)];
  });
  const missing = all ? names.filter((name) => !groups.has(name)) : [];
  if (missing.length > 0) {
    diagnostics.push(diagnose(pdfDiagnostics.controlWithoutBox, { names: missing }, { file }));
  }
  const placed = shown.flatMap((control) => {
    const marker = groups.get(control.name)?.[0];
    return marker === undefined ? [] : [{ control, marker }];
  });
  return { placed, diagnostics };
}
