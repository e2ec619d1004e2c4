import { type Plugin, preview } from 'vite';
import { kioskSettings } from './webSettings.ts';

export interface ServeOptions {
  readonly folder: string;
  /** Taken as it is or refused with a sentence; where absent, the first free one from 4173. */
  readonly port?: number;
  /** Whether the visit times out, as on a screen that many people share. */
  readonly asKiosk?: boolean;
}

/** Serves the web export on 127.0.0.1, this machine only, until the process ends; resolves with the address. */
export async function serveWeb({ folder, port, asKiosk = false }: ServeOptions): Promise<string> {
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'error',
    appType: 'mpa',
    plugins: asKiosk ? [sharedScreen] : [],
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: port ?? 4173, strictPort: port !== undefined, cors: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error(`Nothing listens on 127.0.0.1:${port}; name another port.`);
  return address;
}

const sharedScreen: Plugin = {
  name: 'shared-screen',
  configurePreviewServer(server) {
    server.middlewares.use('/settings.json', (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(kioskSettings));
    });
  },
};
