import { run } from "./command";

// The first run makes the bundle.
jest.setTimeout(60_000);

describe("The headless command", () => {
  test("explains itself in Swedish", async () => {
    const ran = await run(["--help"]);
    expect(ran.out).toContain("npm run --silent headless -- ÅTGÄRD FIL.xlsx...");
    expect(ran.out).toContain("validate");
    expect(ran).toMatchObject({ code: 0, err: "" });
  });

  test("explains itself when it is given nothing to do", async () => {
    expect((await run([])).out).toContain("Åtgärder");
  });

  test.each([
    [["kontrollera", "a.xlsx"], "Okänd åtgärd: kontrollera. Se --help.\n"],
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
