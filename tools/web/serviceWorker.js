// The web export's memory: what was seen stays readable without a network. Named after what was built, so that
// a new build replaces the old whole, and nothing that was withdrawn stays.
const MEMORY = 'EXHIBIT_BUILD';

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== MEMORY).map((name) => caches.delete(name)))),
  );
});

/** Pictures and built files carry their content's hash in the name and never change; the rest is asked for anew. */
const isForever = (address) => /\/(pack\/pictures|assets)\//.test(address.pathname);

async function answer(request) {
  const memory = await caches.open(MEMORY);
  const known = await memory.match(request);
  if (known && isForever(new URL(request.url))) return known;
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await memory.put(request, fresh.clone());
    return fresh;
  } catch (error) {
    if (known) return known;
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin)
    event.respondWith(answer(request));
});
