import { expect, test } from "vitest";
import { broaderSkills, findSkills } from "./skills.ts";
import { findOccupation } from "./occupations.ts";

const names = (text: string) => findSkills(text).map(({ name }) => name);

test.each([
  ["Handled 30 ER cases a night in a trauma center", "employee relations"],
  ["AI technician labeling training data", "artificial insemination"],
  ["Payment by T/T or letter of credit", "truck driving"],
  ["Monitored TDS and pH of the process water", "taxation"],
  ["Kept the TDS of every paint on file", "taxation"],
  ["Reduced defects from 900 PPM to 120 PPM", "equipment maintenance"],
  ["PPM analyst in the portfolio office", "equipment maintenance"],
  ["In-circuit test (ICT) fixtures for electronics", "computer skills"],
  ["Telemetry data from racing cars", "telemetry"],
  ["Built telemetry pipelines in Go", "telemetry"],
  ["OTR tire repair", "occupational therapist license"],
  ["Prepared blood smear tests", "cervical screening"],
  ["Installed windows 8 ft wide", "Microsoft Windows"],
  ["Operated a Cat D bulldozer", "PCV licence"],
  ["Officer in a Cat C prison", "HGV Class 2"],
  ["UFT union delegate", "Unified Functional Testing"],
])("%j does not speak of %s", (text, name) => {
  expect(names(text)).not.toContain(name);
});

test.each([
  ["Ran ER cases, disciplinaries and grievances", "employee relations"],
  ["Trained AI technician for dairy cows", "artificial insemination"],
  ["Two years T/T experience", "truck driving"],
  ["GST and TDS returns", "goods and services tax"],
  ["Carried out PPM on air handling units", "equipment maintenance"],
  ["PPM schedules and reactive repairs", "equipment maintenance"],
  ["Taught ICT", "computer skills"],
  ["Telemetry unit, 24 beds", "telemetry"],
  ["Smear tests and travel vaccines", "cervical screening"],
  ["Laptops with Windows 8", "Microsoft Windows"],
  ["Cat D licence and CPC", "PCV licence"],
  ["Drove Cat C for six years", "HGV Class 2"],
  ["Selenium, UFT and QTP", "Unified Functional Testing"],
])("%j speaks of %s", (text, name) => {
  expect(names(text)).toContain(name);
});

test("a license for the smaller vehicle is none for the larger, and the other way round it is", () => {
  expect(names("C1 licence")).toEqual(["C1 licence"]);
  expect(names("Category D1 licence")).toEqual(["D1 licence"]);
  expect(broaderSkills("HGV Class 2")).toContain("C1 licence");
  expect(broaderSkills("PCV licence")).toContain("D1 licence");
  expect(broaderSkills("C1 licence")).not.toContain("HGV Class 2");
  expect(broaderSkills("D1 licence")).toContain("driver's license");
});

test("who reads what others post develops no software", () => {
  expect(findOccupation("Content Moderator")?.isco).not.toBe("2513");
});
