interface Ban {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files that may: the one place where the thing is done. */
  readonly except?: readonly string[];
}

/** What Electron's checklist and ours forbid to stand in the source of the Electron side at all. */
const BANS: readonly Ban[] = [
  { what: 'shell', pattern: /\bshell\b(?=[^;']*\bfrom 'electron')|\bshell\s*\./ },
  { what: 'openExternal', pattern: /\bopenExternal\s*\(/ },
  { what: 'webSecurity', pattern: /\bwebSecurity\b/ },
  { what: 'nodeIntegration', pattern: /\bnodeIntegration(InWorker|InSubFrames)?\s*:(?!\s*false\b)/ },
  { what: 'contextIsolation', pattern: /\bcontextIsolation\s*:(?!\s*true\b)/ },
  { what: 'sandbox', pattern: /\bsandbox\s*:(?!\s*true\b)/ },
  { what: 'webviewTag', pattern: /\bwebviewTag\s*:(?!\s*false\b)/ },
  { what: 'allowRunningInsecureContent', pattern: /\ballowRunningInsecureContent\b/ },
  { what: 'experimentalFeatures', pattern: /\bexperimentalFeatures\b/ },
  { what: 'enableBlinkFeatures', pattern: /\benableBlinkFeatures\b/ },
  { what: 'bypassCSP', pattern: /\bbypassCSP\b/ },
  { what: 'corsEnabled', pattern: /\bcorsEnabled\b/ },
  { what: 'allowServiceWorkers', pattern: /\ballowServiceWorkers\b/ },
  { what: 'a remote address', pattern: /\b(https?|wss?|ftp):\/\/\w/ },
  { what: 'file://', pattern: /\bfile:\/\// },
  { what: 'loadFile', pattern: /\bloadFile\s*\(/ },
  { what: 'ipcMain', pattern: /\bipcMain\s*\.\s*\w+/, except: ['electron/kiosk/registerBridge.ts'] },
  {
    what: 'net',
    pattern: /\bnet\b(?=[^;']*\bfrom 'electron')|from 'node:(net|http|https|dgram|tls|http2)'|\bfetch\s*\(/,
  },
  { what: 'child processes', pattern: /node:child_process|\butilityProcess\b/ },
  { what: 'eval', pattern: /\beval\s*\(|new Function\b|\bexecuteJavaScript\s*\(|\binsertCSS\s*\(/ },
  { what: 'certificates', pattern: /certificate-error|setCertificateVerifyProc/ },
  { what: 'dialogs', pattern: /\bdialog\b(?=[^;']*\bfrom 'electron')|\bshowMessageBox|\bshowErrorBox/ },
  { what: 'uploading crash reports', pattern: /\buploadToServer\s*:(?!\s*false\b)/ },
];

/** Names what is forbidden in the text of a file. */
export function findForbidden(path: string, text: string): readonly string[] {
  return BANS.filter(({ pattern, except = [] }) => pattern.test(text) && !except.includes(path)).map(
    ({ what }) => what,
  );
}
