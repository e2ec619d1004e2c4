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
  access:
    'M12 6.2a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM3.5 8.7c5 1.7 12 1.7 17 0M9.3 10v4.4L7 21.5M14.7 10v4.4l2.3 7.1M9.3 14.4h5.4',
  beside: 'M3 4.5h7.5v15H3zM13.5 11V4.5H21V11M13.5 14v5.5h1M19 14v7M15.5 17.5h7',
  less: 'M5 12h14',
  more: 'M5 12h14M12 5v14',
  lower: 'M4 20.5h16M12 3v12M6.5 9.8L12 15.3l5.5-5.5',
  lift: 'M4 3.5h16M12 21V9M6.5 14.2L12 8.7l5.5 5.5',
  about: 'M12 21.5a9.5 9.5 0 1 0 0-19 9.5 9.5 0 0 0 0 19zM12 11v6M12 7v.2',
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
