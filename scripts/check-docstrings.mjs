// Whether every export of every package says what it is: TypeDoc reads the packages, and nothing is written.
import { exit } from "node:process";
import { Application, ReflectionKind } from "typedoc";

/** Exports that hand on what another module of the kit documents. */
const isHandedOn = (reflection) => reflection.kind === ReflectionKind.Reference;

const isDocumented = (reflection) =>
  reflection.hasComment() || (reflection.signatures ?? []).some((signature) => signature.hasComment());

const application = await Application.bootstrap({ emit: "none" });
const project = await application.convert();
if (project === undefined) exit(1);

const modules = project.getReflectionsByKind(ReflectionKind.Module);
const exported = modules.flatMap((module) => module.children ?? []).filter((child) => !isHandedOn(child));
const bare = exported.filter((child) => !isDocumented(child));
for (const child of bare) {
  const [source] = child.sources ?? [];
  console.log(`${source?.fileName}:${source?.line}: ${child.name} has no docstring.`);
}
console.log(`${exported.length} exports, ${bare.length} without a docstring.`);
exit(exported.length > 0 && bare.length === 0 ? 0 : 1);
