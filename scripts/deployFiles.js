// @ts-check
/**
 * Writes deploy/nginx.conf and deploy/web.config from the one table of headers. Run `npm run deploy:files` after
 * changing scripts/headers.js; a test fails while they are not what the table says.
 */
const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { HEADERS, KOLADA, MIME_TYPES, TEXT_TYPES, headersFor } = require("./headers");

/** What IT has to change in nginx.conf, as it is written there. */
const PLACEHOLDERS = {
  name: "tillagg.kommunen.example",
  folder: "/var/www/driftkoll",
  certificate: "/etc/ssl/certs/tillagg.pem",
  key: "/etc/ssl/private/tillagg.key",
  authorities: "/etc/ssl/certs/ca-certificates.crt",
};

const EVERYWHERE = HEADERS.filter(({ files }) => files === null);
const FOR_SOME = HEADERS.filter(({ files }) => files !== null);
/** What the service may say of itself is not said by this site: its own headers are the ones of the table. */
const HIDDEN = [
  ...new Set(["Set-Cookie", "Access-Control-Allow-Origin", ...HEADERS.map(({ name }) => name)]),
];
const WRITTEN_BY = "Skriven av scripts/deployFiles.js ur scripts/headers.js: ändra där, inte här.";

/** @returns {string} a site for /etc/nginx/conf.d */
function nginxFile() {
  const names = [...new Set(FOR_SOME.map(({ name }) => name))];
  const variable = (/** @type {string} */ name) => `$driftkoll_${name.toLowerCase().replaceAll("-", "_")}`;
  const maps = names.map((name) => {
    const rows = FOR_SOME.filter((header) => header.name === name).map(
      ({ files, value }) => `    "~${files?.source.replaceAll("\\/", "/")}" "${value}";`,
    );
    return [`map $uri ${variable(name)} {`, '    default "";', ...rows, "}"].join("\n");
  });
  const types = Object.entries(MIME_TYPES).map(([end, type]) => `        ${type} ${end};`);
  return `# Driftkoll på nginx (provad med Debians nginx).
# ${WRITTEN_BY}
# Lägg filen i /etc/nginx/conf.d, och ändra server_name, root och certifikatet.

# Ett tomt värde är ett huvud som inte skickas: ikonerna får inget Cache-Control.
${maps.join("\n")}

# Högst fem frågor i sekunden till Kolada från hela kommunen; fler får vänta på sin tur.
limit_req_zone $server_name zone=driftkoll_kolada:1m rate=5r/s;

server {
    listen 443 ssl;
    server_name ${PLACEHOLDERS.name};
    ssl_certificate ${PLACEHOLDERS.certificate};
    ssl_certificate_key ${PLACEHOLDERS.key};
    ssl_protocols TLSv1.2 TLSv1.3;
    server_tokens off;

    # Innehållet i dist.
    root ${PLACEHOLDERS.folder};

${EVERYWHERE.map(({ name, value }) => `    add_header ${name} "${value}" always;`).join("\n")}
${names.map((name) => `    add_header ${name} ${variable(name)};`).join("\n")}

    types {
${types.join("\n")}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${TEXT_TYPES.filter((type) => type !== "text/html").join(" ")};
    gzip on;
    gzip_types ${TEXT_TYPES.filter((type) => type !== "text/html").join(" ")};

    location / {
        limit_except GET { deny all; }
        try_files $uri =404;
    }

    # Kolada, så att panelen bara behöver fråga den egna webbplatsen. Ta bort stycket om ni bygger utan
    # (DRIFTKOLL_KOLADA=nej). Ligger filerna i en mapp på webbplatsen ska mappen stå före ${KOLADA.path}
    location /${KOLADA.path} {
        limit_except GET { deny all; }
        limit_req zone=driftkoll_kolada burst=50;
        limit_req_status 429;
        proxy_pass ${KOLADA.service};
        proxy_ssl_server_name on;
        proxy_ssl_verify on;
        proxy_ssl_trusted_certificate ${PLACEHOLDERS.authorities};
        # Frågan går vidare utan något om vem som frågade, och svaret kommer utan kakor och rätt till andra webbplatser.
        proxy_pass_request_headers off;
        proxy_pass_request_body off;
${HIDDEN.map((name) => `        proxy_hide_header ${name};`).join("\n")}
        proxy_redirect off;
        proxy_connect_timeout 5s;
        proxy_read_timeout 20s;
    }
}
`;
}

/**
 * For IIS 8.5 and later, put beside the files of dist/. IIS knows files by their names and folders only, unless URL
 * Rewrite is installed (and without it a file that speaks of it fails the whole site). So the scripts whose names
 * change with their contents are asked for anew here; the answer is 304 while they are the same.
 * @returns {string}
 */
function iisFile() {
  const line = (/** @type {string} */ indent, /** @type {import("./headers").Header} */ { name, value }) =>
    [`${indent}<remove name="${name}" />`, `${indent}<add name="${name}" value="${value}" />`].join("\n");
  const types = Object.entries(MIME_TYPES).map(
    ([end, type]) => `      <remove fileExtension=".${end}" />
      <mimeMap fileExtension=".${end}" mimeType="${type}${TEXT_TYPES.includes(type) ? "; charset=utf-8" : ""}" />`,
  );
  const cached = (/** @type {string} */ path) =>
    headersFor(path)["Cache-Control"] ? "DisableCache" : "NoControl";
  const named = FOR_SOME.flatMap((header) => (header.named ?? []).map((file) => ({ file, header })));
  return `<?xml version="1.0" encoding="utf-8"?>
<!--
  Driftkoll på IIS. ${WRITTEN_BY}
  Lägg filen bland filerna ur dist. Inget tillägg till IIS behövs.
  Filen är bara prövad som XML, inte på en IIS: kontrollera huvudena efteråt (se docs/deployment.md).
-->
<configuration>
  <system.webServer>
    <staticContent>
${types.join("\n")}
      <clientCache cacheControlMode="${cached("/taskpane.html")}" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${EVERYWHERE.map((one) => line("        ", one)).join("\n")}
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" />
  </system.webServer>

  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="${cached("/assets/driftkoll-32.png")}" />
      </staticContent>
    </system.webServer>
  </location>
${named
  .map(
    ({ file, header }) => `
  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${line("          ", header)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  )
  .join("\n")}
</configuration>
`;
}

/**
 * Kolada on IIS, for the folder kolada among the files of dist/. It needs Application Request Routing and URL Rewrite,
 * without which a file that speaks of them fails: so it stands in a folder of its own, and nothing else falls with it.
 * @returns {string}
 */
function iisKoladaFile() {
  const cache = headersFor(`/${KOLADA.path}data`)["Cache-Control"];
  return `<?xml version="1.0" encoding="utf-8"?>
<!--
  Kolada på IIS. ${WRITTEN_BY}
  Lägg filen i mappen kolada bland filerna ur dist, men bara om Application Request Routing (med Enable proxy) och
  URL Rewrite är installerade: annars svarar mappen med ett fel, och det gör inget annat.
  Filen är bara prövad som XML, inte på en IIS.
-->
<configuration>
  <system.webServer>
    <security>
      <requestFiltering>
        <verbs allowUnlisted="false">
          <add verb="GET" allowed="true" />
        </verbs>
      </requestFiltering>
    </security>
    <rewrite>
      <rules>
        <clear />
        <rule name="Kolada" stopProcessing="true">
          <match url="(.*)" />
          <action type="Rewrite" url="${KOLADA.service}{R:1}" appendQueryString="true" />
        </rule>
      </rules>
      <outboundRules>
        <clear />
${["Set-Cookie", "Access-Control-Allow-Origin"]
  .map(
    (name) => `        <rule name="Utan ${name}">
          <match serverVariable="RESPONSE_${name.replaceAll("-", "_")}" pattern=".+" />
          <action type="Rewrite" value="" />
        </rule>`,
  )
  .join("\n")}
      </outboundRules>
    </rewrite>
    <httpProtocol>
      <customHeaders>
        <remove name="Cache-Control" />
        <add name="Cache-Control" value="${cache}" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}

/** @returns {Record<string, string>} the contents by the path from the project's root */
function deployFiles() {
  return {
    "deploy/nginx.conf": nginxFile(),
    "deploy/web.config": iisFile(),
    "deploy/kolada/web.config": iisKoladaFile(),
  };
}

if (require.main === module) {
  for (const [file, text] of Object.entries(deployFiles())) {
    const where = path.join(__dirname, "..", file);
    mkdirSync(path.dirname(where), { recursive: true });
    writeFileSync(where, text);
  }
}

module.exports = { PLACEHOLDERS, deployFiles };
