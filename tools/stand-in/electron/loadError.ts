/** Chromium's numbers for the ways in which loading fails here (net_error_list.h). */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  ERR_ABORTED: -3,
  ERR_INTERNET_DISCONNECTED: -106,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -301,
};
const ERR_FAILED = -2;

/** The error with which Electron rejects `loadURL`. */
export function loadError(errorText: string, url: string) {
  const code = errorText.replace(/^net::/, '');
  const errno = ERROR_NUMBERS[code] ?? ERR_FAILED;
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
}
