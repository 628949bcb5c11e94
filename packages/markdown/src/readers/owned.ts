import type { Position } from "@guidebook-kit/core";
import type { IdSite } from "../ids/id-site.js";
import { idOf, reportMissingId } from "../ids/register-id.js";
import type { ReadContext } from "../read-context.js";

/** A heading or an item that takes an id. */
export interface Owner {
  readonly site: IdSite | undefined;
  readonly position: Position;
  /** For an item, whether it has the shape that it needs; otherwise that is the mistake. */
  readonly shape?: { wrong: boolean };
}

/**
 * Gives an object of the model its id, and says where both stand. A missing id is reported.
 *
 * @param owner The heading or item that it was read from.
 * @param parts The object's other parts.
 * @param context The file at hand.
 * @returns The object.
 */
export function withId<Parts extends object>(
  owner: Owner,
  parts: Parts,
  context: ReadContext,
): { id: string } & Parts {
  const { site, position } = owner;
  const object = { id: site === undefined ? "" : idOf(site), ...parts };
  context.positions.place(object, position);
  if (site !== undefined) context.positions.place(object, site.position, "id");
  if (site?.id === undefined) context.positions.settle(object, "id");
  if (site !== undefined && owner.shape?.wrong !== true) reportMissingId(site, context);
  return object;
}
