/** The path of every page of the staff, by the page's name. Guests load none of them. */
export const staffPaths = {
  desk: '/escritorio',
  setUp: '/empezar',
  kitchen: '/cocina',
  password: '/clave',
  staff: '/personal',
  staffLog: '/bitacora',
  editMenu: '/carta',
  till: '/caja',
  tables: '/mesas',
  reports: '/ventas',
  keys: '/llaves',
  settings: '/ajustes',
  hours: '/horario',
  privacy: '/datos',
  backups: '/respaldos',
} as const;
