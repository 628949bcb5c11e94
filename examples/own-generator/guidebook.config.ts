import { defineConfig } from "@guidebook-kit/cli";
import { causeList } from "./cause-list.js";

export default defineConfig({
  content: "../../content",
  output: "dist",
  generators: [{ generator: causeList, options: { bullet: "*" } }],
});
