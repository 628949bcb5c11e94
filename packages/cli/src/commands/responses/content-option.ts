/** The option that names the content folder, alike for all commands on answers: flags and what they mean. */
export const CONTENT_OPTION = [
  "--content <dir>",
  "the folder with the guidebooks (default: this folder's content)",
] as const;
