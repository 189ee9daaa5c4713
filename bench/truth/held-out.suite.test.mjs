import { testsMutants } from "./finds-mutants.mjs";

testsMutants("held-out");
