const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  minus: 'M6 12h12',
  plus: 'M6 12h12M12 6v12',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4 4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
};

/** A line drawing in the text's colour and size. Decoration: the control around it has the name. */
export function Icon({ name, size = '1.5em' }: { name: keyof typeof paths; size?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.25"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
