/** The licences of all that the program is made of; the build reads them where the packages lie. */
declare module 'virtual:licences' {
  interface Licence {
    readonly name: string;
    readonly version: string;
    /** Its SPDX name. */
    readonly terms: string;
    readonly text: string;
  }
  export const licences: readonly Licence[];
}
