import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import styles from './TouchButton.module.css';

interface TouchButtonProps {
  /** `leading` for the one thing that leads on, `plain` for what stands beside it. */
  readonly look?: 'leading' | 'plain';
  readonly icon?: IconName;
  readonly iconSide?: 'start' | 'end';
  /** Its name where no word stands on it. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** Whether what it opens is open; it opens nothing where nothing is said. */
  readonly isOpen?: boolean;
  readonly children?: ReactNode;
  readonly onTouch: () => void;
}

/** A button of true size: acts at release, never at touch-down. */
export function TouchButton(props: TouchButtonProps) {
  const { look = 'plain', icon, iconSide = 'start', label, disabled = false, isOpen, children, onTouch } = props;
  return (
    <button
      type="button"
      className={styles.button}
      data-look={look}
      data-bare={children === undefined || undefined}
      aria-label={label}
      aria-expanded={isOpen}
      disabled={disabled}
      onClick={onTouch}
    >
      {icon && iconSide === 'start' && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
      {icon && iconSide === 'end' && <Icon name={icon} />}
    </button>
  );
}
