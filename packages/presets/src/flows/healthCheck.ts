/** The free health check (CKG) as a place in a flow: its visitors are served by the nurses and midwives on duty. */
import type { Station } from '@simalur/model';
import { words } from '../words.ts';
import { need, station, step } from './parts.ts';

export function healthCheckStation(group: string): Station {
  return station({ id: 'ckg', name: words('Cek Kesehatan Gratis', 'Free health check'), group }, [
    step('paket-ckg', ['perawat', 'bidan'], [need('ckg')]),
  ]);
}
