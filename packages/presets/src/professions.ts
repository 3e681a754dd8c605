/** The pools of the library: one for each profession on duty. */
import { words } from './words.ts';

export const PROFESSIONS = {
  loket: words('Loket & rekam medis', 'Registration & records'),
  perawat: words('Perawat', 'Nurse'),
  dokter: words('Dokter', 'Doctor'),
  bidan: words('Bidan', 'Midwife'),
  drg: words('Dokter gigi', 'Dentist'),
  atlm: words('ATLM', 'Lab technician'),
  gizi: words('Nutrisionis', 'Nutritionist'),
  farmasi: words('Farmasi', 'Pharmacy'),
  kasir: words('Kasir', 'Cashier'),
};

export type PoolId = keyof typeof PROFESSIONS;
