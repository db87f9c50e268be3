import { encode } from 'uqr';
import styles from './qr-code.module.css';

/** Modules of quiet around it, as ISO/IEC 18004 wants. */
const quiet = 4;

/** A QR code, dark on light in both themes: many cameras read nothing else. */
export function QrCode({ text, name }: { text: string; name: string }) {
  const { data } = encode(text, { ecc: 'M', border: quiet });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <svg
      class={styles.code}
      viewBox={`0 0 ${data.length} ${data.length}`}
      role="img"
      aria-label={name}
      shape-rendering="crispEdges"
    >
      <path d={dark.join('')} />
    </svg>
  );
}
