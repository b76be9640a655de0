import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type RunningServer, type ServerSettings } from "../../workbench/server/server";

const PANE =
  '<meta http-equiv="Content-Security-Policy" content="script-src \'self\' https://appsforoffice.microsoft.com" />' +
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

let root: string;
const running: RunningServer[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "driftkoll-server-"));
  const files: Record<string, string> = {
    "dist/taskpane.html": PANE,
    "dist/functions.json": "{}",
    ".cache/workbench/index.html": "<h1>Provmiljö</h1>",
    "examples/Åre.xlsx": "å",
    "examples/Alingsås.xlsx": "a",
    "examples/README.md": "inget exempel",
    "node_modules/@microsoft/office-js/dist/office.js": "var Office;",
    "hemligt.txt": "hemligt",
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, ".."), { recursive: true });
    writeFileSync(join(root, name), content);
  }
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});
afterAll(() => rmSync(root, { recursive: true }));

async function start(settings: Partial<ServerSettings> = {}): Promise<RunningServer> {
  const server = await startServer({ root, port: 0, officeScript: "local", ...settings });
  running.push(server);
  return server;
}

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

function get(server: RunningServer, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // The certificate is made on this machine. The path is sent as it is, dots included.
    const { hostname, port } = new URL(server.address);
    const sent = request({ hostname, port, path, rejectUnauthorized: false }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the workbench's server", () => {
  test("serves over https on the name localhost, which Excel's client asks for", async () => {
    expect((await start()).address).toMatch(/^https:\/\/localhost:\d+\/$/);
  });

  test("leads its bare address to the workbench", async () => {
    const server = await start();
    const answer = await get(server, "/");
    expect([answer.status, answer.headers["location"]]).toEqual([302, "/workbench/"]);
    expect((await get(server, "/workbench/")).body).toBe("<h1>Provmiljö</h1>");
  });

  test("takes a free port when the wanted one is taken", async () => {
    const first = await start();
    const taken = Number(new URL(first.address).port);
    const second = await start({ port: taken });
    expect(second.address).not.toBe(first.address);
    expect((await get(second, "/functions.json")).status).toBe(200);
  });

  test("lets Excel on the web fetch the worksheet functions from its own pages, and nothing else", async () => {
    const server = await start();
    const allowed = async (path: string) => (await get(server, path)).headers["access-control-allow-origin"];
    expect(await allowed("/functions.json")).toBe("*");
    expect(await allowed("/functions.js")).toBe("*");
    expect(await allowed("/taskpane.html")).toBeUndefined();
  });

  test("hands the pane out with Microsoft's script from this machine, and changes nothing else", async () => {
    const answer = await get(await start(), "/taskpane.html");
    expect(answer.body).toBe(
      PANE.replace(
        'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
        'src="/office-js/office.js"',
      ),
    );
    // The page has its own policy; what cannot stand in a page is all that the server adds.
    expect(answer.headers["content-security-policy"]).toMatch(/^frame-ancestors 'self' [^;]+$/);
    expect(readFileSync(join(root, "dist", "taskpane.html"), "utf8")).toBe(PANE);
  });

  test("hands the pane out exactly as built when Microsoft's own address is wanted", async () => {
    expect((await get(await start({ officeScript: "microsoft" }), "/taskpane.html")).body).toBe(PANE);
  });

  test("serves Microsoft's script from the installed package", async () => {
    expect((await get(await start(), "/office-js/office.js")).body).toBe("var Office;");
  });

  test("lists the example workbooks in Swedish order, and nothing else that lies there", async () => {
    const server = await start();
    expect(JSON.parse((await get(server, "/examples/index.json")).body)).toEqual([
      "Alingsås.xlsx",
      "Åre.xlsx",
    ]);
    expect((await get(server, `/examples/${encodeURIComponent("Åre.xlsx")}`)).body).toBe("å");
  });

  test.each([
    "/../hemligt.txt",
    "/..%2fhemligt.txt",
    "/workbench/../../hemligt.txt",
    "/%2e%2e/hemligt.txt",
    "/%",
  ])("serves nothing outside its folders: %s", async (path) => {
    const answer = await get(await start(), path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toContain("hemligt.txt");
    expect(answer.body).not.toBe("hemligt");
  });

  test("answers plainly where there is nothing", async () => {
    expect(await get(await start(), "/finns-inte.html")).toMatchObject({
      status: 404,
      body: "Finns inte här.\n",
    });
  });

  test("keeps the certificate it made, so that a person has to accept it once only", async () => {
    await start();
    const made = readFileSync(join(root, ".cache", "certificate", "localhost.crt"), "utf8");
    await start();
    expect(readFileSync(join(root, ".cache", "certificate", "localhost.crt"), "utf8")).toBe(made);
  });
});
