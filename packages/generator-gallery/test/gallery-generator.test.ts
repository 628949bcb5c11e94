import { describeGenerator } from "@guidebook-kit/generator/testing";
import { galleryGenerator } from "../src/index.js";

describeGenerator(galleryGenerator);
