/** The icon of a profession; a plain person where we have none. */
import type { IconName } from './Icon.tsx';

const BY_PROFESSION: Readonly<Record<string, IconName>> = {
  dokter: 'dokter',
  perawat: 'perawat',
  bidan: 'bidan',
  drg: 'gigi',
  dokterGigi: 'gigi',
  atlm: 'lab',
  nutrisionis: 'gizi',
  gizi: 'gizi',
  apoteker: 'farmasi',
  farmasi: 'farmasi',
  ttk: 'farmasi',
  perekamMedis: 'loket',
  rekamMedis: 'loket',
  loket: 'loket',
  admin: 'loket',
  kasir: 'kasir',
};

export function professionIcon(profession: string): IconName {
  return BY_PROFESSION[profession] ?? BY_PROFESSION[profession.split('-')[0] ?? ''] ?? 'staff';
}
