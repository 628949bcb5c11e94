// Bundles the example and serves it on this machine until it is stopped.
import { context } from "esbuild";
import { bundleOptions } from "./bundle-options.mjs";

const bundle = await context(bundleOptions);
const { port } = await bundle.serve({ host: "127.0.0.1", servedir: import.meta.dirname });
console.log(`Open http://127.0.0.1:${port}/`);
