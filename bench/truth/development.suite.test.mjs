import { testsMutants } from "./finds-mutants.mjs";

testsMutants("development");
