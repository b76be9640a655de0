import { run, runAlone } from "./command";

const UNKNOWN = "Okänd åtgärd: kontrollera. Se --help.\n";

describe("The headless command", () => {
  test("explains itself in Swedish", async () => {
    const ran = await runAlone(["--help"]);
    expect(ran.out).toContain("npm run --silent headless -- ÅTGÄRD FIL.xlsx...");
    expect(ran.out).toContain("validate");
    expect(ran).toMatchObject({ code: 0, err: "" });
  });

  test("started by itself says what is wrong with it on standard error, and ends with 2", async () => {
    expect(await runAlone(["kontrollera", "a.xlsx"])).toMatchObject({ code: 2, out: "", err: UNKNOWN });
  });

  test("explains itself when it is given nothing to do", async () => {
    expect((await run([])).out).toContain("Åtgärder");
  });

  test.each([
    [["kontrollera", "a.xlsx"], UNKNOWN],
    [["validate"], "Ange minst en arbetsbok (.xlsx). Se --help.\n"],
    [["validate", "--fort", "a.xlsx"], "Okänt val: --fort. Se --help.\n"],
    [
      ["validate", "--jobs", "många", "a.xlsx"],
      "--jobs ska vara ett antal filer, till exempel --jobs 4, och inte många. Se --help.\n",
    ],
    [["--hidden"], "Säg vad som ska göras. Se --help.\n"],
    [
      ["validate", "a.xlsx", "--out", "ny"],
      "validate skriver ingen arbetsbok: --out och --answers hör inte dit. Se --help.\n",
    ],
  ])("%j is answered on standard error and with 2", async (args, err) => {
    expect(await run(args)).toMatchObject({ code: 2, out: "", err });
  });
});
