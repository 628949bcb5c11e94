import { defineConfig } from "@guidebook-kit/cli";

// This folder is a package: whoever installs it reads the modules as JavaScript with declarations.
export default defineConfig({ options: { typescript: { compiled: true } } });
