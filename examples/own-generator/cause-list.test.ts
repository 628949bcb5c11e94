import { describeGenerator } from "@guidebook-kit/generator/testing";
import { causeList } from "./cause-list.js";

describeGenerator(causeList);
