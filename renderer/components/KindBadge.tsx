import styles from './KindBadge.module.css';

/** Says what a picture is, so that nobody takes a reconstruction for a photograph. */
export function KindBadge({ name }: { readonly name: string }) {
  return <span className={styles.badge}>{name}</span>;
}
