// @ts-check
import { join } from "node:path";

/** @type {import("esbuild").BuildOptions} */
export const bundleOptions = {
  entryPoints: ["main.jsx", "show-worksheet.tsx"].map((file) => join(import.meta.dirname, file)),
  bundle: true,
  splitting: true,
  format: "esm",
  jsx: "automatic",
  outdir: join(import.meta.dirname, "dist"),
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
};
