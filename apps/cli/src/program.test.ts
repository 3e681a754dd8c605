import { describe, expect, it } from 'vitest';
import { simalur } from './testing/fakeIo.ts';
import { smallClinic } from './testing/smallClinic.ts';

const files = { 'a.json': smallClinic() };

describe('simalur compare', () => {
  it('prints the table, the sentence and the cautions', async () => {
    const { code, out, err } = await simalur(['compare', 'a.json'], files);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('M/M/1: 40 ulangan, benih 1');
    expect(out).toMatch(/Lama kunjungan .* menit/);
    expect(out).toContain('✓ lebih baik');
    expect(out).toContain('Dua petugas mempersingkat kunjungan');
    expect(out).toContain('! Dua petugas memakai 2 petugas, alur dasar 1');
  });

  it('shows what decides, the stay beside coverage and head-count; --all shows the rest', async () => {
    const few = (await simalur(['compare', 'a.json'], files)).out;
    const all = (await simalur(['compare', 'a.json', '--all'], files)).out;
    const names = few.split('\n').map((text) => text.split('  ')[0]);
    const stay = names.indexOf('Lama kunjungan');
    expect(stay).toBeGreaterThan(0);
    const beside = names.slice(stay + 1, stay + 9).filter((name) => name !== '');
    expect(beside.slice(0, 2)).toEqual(['Cakupan skrining', 'Jumlah petugas']);
    expect(few).not.toContain('Ketimpangan waktu tunggu');
    expect(few).toContain('indikator lain: tambahkan --all');
    expect(all).toContain('Ketimpangan waktu tunggu');
    expect(all).not.toContain('tambahkan --all');
  });

  it('speaks English too', async () => {
    const { out } = await simalur(['compare', 'a.json', '--lang', 'en'], files);
    expect(out).toContain('Two servers shortens the visit by');
  });

  it('gives the same bytes with 1, 2 and 5 workers', async () => {
    const texts = await Promise.all(
      ['1', '2', '5'].map(
        async (k) => (await simalur(['compare', 'a.json', '--json', '-', '--workers', k], files)).out,
      ),
    );
    expect(JSON.parse(texts[0] ?? '').format).toBe('simalur-comparison');
    expect(texts[1]).toBe(texts[0]);
    expect(texts[2]).toBe(texts[0]);
  });

  it('writes the JSON to a file beside the table', async () => {
    const said = await simalur(['compare', 'a.json', '--json', 'r.json', '--seed', '5'], files);
    expect(said.out).toContain('benih 5');
    expect(said.err).toBe('Ditulis: r.json\n');
    expect(JSON.parse(said.files.get('r.json') ?? '')).toMatchObject({ seed: 5, replications: 40 });
  });

  it('shows a bar on a terminal and takes it away', async () => {
    const { err } = await simalur(['compare', 'a.json'], files, { terminal: true });
    expect(err).toContain('80 dari 80 ulangan');
    expect(err.endsWith('\r\u001B[2K')).toBe(true);
  });

  it('is cancelled by Ctrl+C', async () => {
    const abort = new AbortController();
    abort.abort();
    const { code, err } = await simalur(['compare', 'a.json'], files, { signal: abort.signal });
    expect(code).toBe(130);
    expect(err).toBe('simalur: Simulasi dibatalkan.\n');
  });

  it('refuses what does not fit in memory', async () => {
    const { code, err } = await simalur(['compare', 'a.json', '--replications', '1000000'], files);
    expect(code).toBe(1);
    expect(err).toContain('tidak muat di memori');
  });

  it('says which clinics there are when a bare word is no file', async () => {
    const { code, err } = await simalur(['compare', 'bulan']);
    expect(code).toBe(1);
    expect(err).toContain('bukan klinik bawaan (perdesaan');
    expect((await simalur(['compare', 'bulan.json'])).err).toBe('simalur: no file bulan.json\n');
  });

  it('prints no names that move the cursor', async () => {
    const evil = JSON.stringify({ ...JSON.parse(smallClinic()), name: 'x\u001B[2Jy' });
    const { out } = await simalur(['compare', 'e.json'], { 'e.json': evil });
    expect(out).not.toContain('\u001B');
  });
});

describe('simalur run', () => {
  it('prints one scenario by class, station and pool', async () => {
    const { code, out } = await simalur(['run', 'a.json', '--scenario', 'two'], files);
    expect(code).toBe(0);
    expect(out).toMatch(/Titik layanan/);
    expect(out).toMatch(/Petugas {2}Kesibukan/);
  });

  it('asks for the scenario where there are several', async () => {
    const { code, err } = await simalur(['run', 'a.json'], files);
    expect(code).toBe(2);
    expect(err).toContain('queue (M/M/1)'.replace('(M/M/1)', ''));
    expect((await simalur(['run', 'a.json', '--scenario', 'three'], files)).err).toContain(
      '"three" tidak ada',
    );
  });

  it('adds a row per visit to a station with --trace', async () => {
    const args = ['run', 'a.json', '--scenario', 'queue', '--replications', '2', '--json', '-', '--trace'];
    const json = JSON.parse((await simalur(args, files)).out);
    expect(json.trace.map((t: { replication: number }) => t.replication)).toEqual([0, 1]);
    const [visit] = json.trace[0].visits;
    expect(visit).toMatchObject({ patient: 0, class: 'patient', node: 'station', outcome: 'served' });
    expect(visit.endedMs).toBeGreaterThan(visit.startedMs);
  });

  it('writes the event log to a file of its own with --trace=FILE', async () => {
    const args = ['run', 'a.json', '--scenario', 'queue', '--replications', '1', '--trace=log.json'];
    const said = await simalur(args, files);
    expect(JSON.parse(said.files.get('log.json') ?? '').format).toBe('simalur-trace');
    expect(said.out).toContain('Titik layanan');
  });

  it('refuses --trace without a place for it', async () => {
    const { code, err } = await simalur(['run', 'a.json', '--scenario', 'queue', '--trace'], files);
    expect(code).toBe(2);
    expect(err).toContain('--trace=FILE');
  });
});

describe('simalur validate', () => {
  it('is content with a good project', async () => {
    const { code, out } = await simalur(['validate', 'a.json'], files);
    expect(out).toContain('a.json');
    expect(code).toBe(0);
  });

  it.each([
    ['truncated', smallClinic().slice(0, 400)],
    ['empty', ''],
    ['no JSON', 'Halo'],
    ['another document', '{"format":"x"}'],
    ['a newer version', smallClinic().replace('"schemaVersion":1', '"schemaVersion":99')],
    ['an edge to nowhere', smallClinic().replace('"to":"out"', '"to":"nowhere"')],
    ['nested without end', '['.repeat(100_000)],
    ['too long', ' '.repeat(50_000_000)],
  ])('tells what is wrong and exits 1: %s', async (_, text) => {
    const { code, out, err } = await simalur(['validate', 'b.json'], { 'b.json': text });
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toMatch(/^KESALAHAN \S+/);
    expect(out).toMatch(/\n {2}→ \S/);
    expect(out).not.toMatch(/\{\w+\}|undefined| at .*\.ts/);
    const compared = await simalur(['compare', 'b.json'], { 'b.json': text });
    expect(compared.code).toBe(1);
    expect(compared.err).toMatch(/^simalur: Proyek "b.json" belum dapat dijalankan:\nKESALAHAN/);
  });
});

describe('simalur preset', () => {
  it('lists and prints the built-in clinics, which pass their own check', async () => {
    const list = await simalur(['preset']);
    expect(list.out).toContain('perdesaan');
    const printed = await simalur(['preset', 'perdesaan']);
    const checked = await simalur(['validate', 'p.json'], { 'p.json': printed.out });
    expect(checked.code).toBe(0);
  });

  it('knows no other', async () => {
    const { code, err } = await simalur(['preset', 'bulan']);
    expect(code).toBe(2);
    expect(err).toContain('perdesaan');
  });
});

describe('anything else', () => {
  it('help and version', async () => {
    expect((await simalur([])).out).toContain('simalur compare');
    expect((await simalur(['help', '--lang', 'en'])).out).toContain('compare every scenario');
    expect((await simalur(['version'])).out).toMatch(/^simalur \d+\.\d+\.\d+/);
  });

  it('is said in one line, without a stack', async () => {
    const { code, err } = await simalur(['compare', 'a.json'], files, {
      spawn() {
        throw new Error('no threads here');
      },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^simalur: .*no threads here.*\n$/);
  });
});
