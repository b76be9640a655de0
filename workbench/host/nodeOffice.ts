/** The oldest Excel that the manifest allows: ExcelApi 1.13. */
const FLOOR = 13;

/**
 * What there is of Office where there is no window: which requirement sets Excel has. Microsoft's helpers ask for them;
 * Driftkoll asks for nothing newer than the floor then.
 */
export const nodeOffice = {
  context: {
    requirements: {
      isSetSupported: (name: string, version: string | number = "1.1") =>
        name === "ExcelApi" && Number(String(version).split(".")[1] ?? 0) <= FLOOR,
    },
  },
} as const;
