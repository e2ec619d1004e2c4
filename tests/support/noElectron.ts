/** Stands where `electron` would be imported in unit tests: Electron reaches code as a parameter, never as a module. */
throw new Error('A unit test reached `import "electron"`: pass what is needed of Electron as a parameter instead.');

export {};
