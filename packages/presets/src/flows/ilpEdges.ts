/** Ways of the integrated flow. */
import type { Edge } from '@simalur/model';
import type { IlpOptions } from './ilpOptions.ts';
import { done, need, ofClass, ways } from './parts.ts';

export function ilpEdges(options: IlpOptions): Edge[] {
  const { assessment = 'nurses', frontDesk = false, healthCheck = false, followUp = false } = options;
  const first = frontDesk ? 'meja-depan' : 'registrasi';
  const isTeams = assessment === 'teams';
  // The doctor of klaster 2 and of klaster 3; one and the same unless there are teams.
  const doctor2 = isTeams ? 'dokter-2' : 'dokter';
  const doctor3 = isTeams ? 'dokter-3' : 'dokter';
  const afterExamination = [['lab', need('lab')] as const, ['pindah'] as const];
  return [
    ...ways('datang', ['ugd', need('gadar')], [first]),
    ...(frontDesk ? ways('meja-depan', ['registrasi']) : []),
    ...ways('registrasi', ['ke-klaster']),
    ...toAssessment(assessment, healthCheck),
    ...(healthCheck ? ways('ckg', ['pindah']) : []),
    ...fromAssessment(assessment, doctor2, doctor3),
    // Inside the klaster the sample is taken and the doctor is next door: no walk, no second intake.
    ...ways('bidan', ['lab', need('lab')], [doctor2, need('dokter')], ['pindah']),
    ...ways(doctor2, ...afterExamination),
    ...(isTeams ? ways(doctor3, ...afterExamination) : []),
    ...ways('pindah', ['gigi', need('gigi')], ['konseling', need('konseling')], ['tindak-lanjut']),
    ...ways('gigi', ['pindah']),
    ...ways('lab', ['hasil']),
    // To the examiner of origin: whoever saw the midwife goes back to her.
    ...ways(
      'hasil',
      ['bidan', done('anc')],
      ['bidan', done('mtbs')],
      ...(isTeams ? [[doctor2, ofClass('bumil', 'balita', 'remaja')] as const] : []),
      [doctor3],
    ),
    ...ways('konseling', ['pindah']),
    ...(followUp
      ? [
          ...ways('tindak-lanjut', ['pulang', done('pantau')], ['pws', done('penjadwalan')], ['kasir']),
          ...ways('pws', ['kasir']),
        ]
      : ways('tindak-lanjut', ['kasir'])),
    ...ways('kasir', ['farmasi']),
    ...ways('farmasi', ['rujuk', done('surat-rujukan')], ['pulang']),
    ...ways('ugd', ['rujuk', done('surat-rujukan')], ['pulang']),
  ];
}

function toAssessment(assessment: IlpOptions['assessment'], healthCheck: boolean): Edge[] {
  const check = healthCheck ? [['ckg', need('ckg')] as const] : [];
  if (assessment === 'oneTeam') return ways('ke-klaster', ...check, ['awal']);
  const own =
    assessment === 'midwife'
      ? [
          ['bidan', need('anc')] as const,
          ['bidan', need('mtbs')] as const,
          ['bidan', need('imunisasi')] as const,
        ]
      : [];
  return ways('ke-klaster', ...check, ...own, ['awal-2', ofClass('bumil', 'balita', 'remaja')], ['awal-3']);
}

function fromAssessment(assessment: IlpOptions['assessment'], doctor2: string, doctor3: string): Edge[] {
  if (assessment === 'oneTeam') {
    return ways(
      'awal',
      [doctor3, need('sakit')],
      [doctor3, need('ptm')],
      ['pindah', need('gigi')],
      ['bidan'],
    );
  }
  return [
    ...(assessment === 'midwife'
      ? ways('awal-2', ['pindah', need('gigi')], [doctor2])
      : ways('awal-2', [doctor2, need('sakit')], ['pindah', need('gigi')], ['bidan'])),
    ...ways('awal-3', ['bidan', need('kb')], ['pindah', need('gigi')], [doctor3]),
  ];
}
