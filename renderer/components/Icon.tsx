import styles from './Icon.module.css';

const paths = {
  road: 'M4 20c8 0 16-1 16-6s-12-3-12-7 5-4 10-4',
  left: 'M15 4l-8 8 8 8',
  right: 'M9 4l8 8-8 8',
  up: 'M4 15l8-8 8 8',
  down: 'M4 9l8 8 8-8',
  close: 'M5 5l14 14M19 5L5 19',
  look: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13zM15.5 15.5L21 21M10.5 7.5v6M7.5 10.5h6',
  pictures: 'M3 7h14v13H3zM7 7V3h14v13h-4M3 17l4.5-5 3.5 4 2-2 4 4',
  sources: 'M12 6c-2-2-5-2.5-9-2.5v15c4 0 7 .5 9 2.5 2-2 5-2.5 9-2.5v-15c-4 0-7 .5-9 2.5zm0 0v15',
} as const;

export type IconName = keyof typeof paths;

/** A drawn sign: the fonts have no arrows. Always beside a word or within something that has a name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
