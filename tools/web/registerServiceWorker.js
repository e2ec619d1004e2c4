// Keeps the exhibit readable without a network, where the page is served by HTTPS. Trusted Types want a policy for the address.
if (location.protocol === 'https:' && 'serviceWorker' in navigator) {
  const own = window.trustedTypes?.createPolicy('ortaq-service-worker', {
    createScriptURL: () => './serviceWorker.js',
  });
  navigator.serviceWorker.register(own ? own.createScriptURL('') : './serviceWorker.js').catch(() => undefined);
}
