import { waitingList } from "../../src/excel/waitingList";

describe("What was sent and not answered", () => {
  const carriedOut = new Map<string, string | null>();
  const list = waitingList(async (sent: string) => {
    const late = carriedOut.get(sent);
    if (late === "fails") throw new Error("Excel does not answer");
    return late === undefined ? "waiting" : late;
  });
  afterEach(() => carriedOut.clear());

  test("is asked for until it has come, and told once", async () => {
    list.remember("B8");
    expect(await list.find()).toEqual([]);
    carriedOut.set("B8", "20 266");
    expect(await list.find()).toEqual(["20 266"]);
    expect(await list.find()).toEqual([]);
  });

  test("is forgotten where nobody can say any more what became of it", async () => {
    list.remember("B8");
    carriedOut.set("B8", null);
    expect(await list.find()).toEqual([]);
    carriedOut.set("B8", "20 266");
    expect(await list.find()).toEqual([]);
  });

  test("is told the next time where Excel fails after it was found", async () => {
    list.remember("B8");
    list.remember("C8");
    carriedOut.set("B8", "20 266").set("C8", "fails");
    await expect(list.find()).rejects.toThrow();
    carriedOut.set("C8", "18 740");
    expect(await list.find()).toEqual(["20 266", "18 740"]);
  });
});
