import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveWeb } from './serveWeb.ts';

const folder = resolve(import.meta.dirname, '../../out/web');
const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = values.port === undefined ? undefined : Number(values.port);

if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
  console.error(`'${values.port}' is no port: name a number from 1 to 65535.`);
  process.exitCode = 1;
} else if (!existsSync(folder)) {
  console.error("There is no web export yet: run 'npm run build:web' first.");
  process.exitCode = 1;
} else {
  try {
    console.log(
      `Open ${await serveWeb({ folder, ...(port === undefined ? {} : { port }) })} in a browser. Ctrl+C here closes it.`,
    );
  } catch (error) {
    console.error(
      `The web export cannot be served: ${error instanceof Error ? error.message : error}. Name another port with --port.`,
    );
    process.exitCode = 1;
  }
}
