import type { Position } from "@guidebook-kit/core";
import type { IdSite } from "../ids/id-site.js";
import { idOf } from "../ids/register-id.js";
import type { ReadContext } from "../read-context.js";

/** A heading or an item that takes an id. */
export interface Owner {
  readonly site: IdSite | undefined;
  readonly position: Position;
}

/**
 * Gives an object of the model its id, and says where both stand.
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
  return object;
}
