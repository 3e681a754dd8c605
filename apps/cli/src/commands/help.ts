/** `simalur help` and `simalur version`. */
import { ENGINE_VERSION } from '@simalur/engine';
import { EXIT } from '../cliError.ts';
import type { CommandLine } from '../commandLine.ts';
import type { Io } from '../io.ts';

const HELP = {
  id: `simalur: simulasi alur pasien Puskesmas

  simalur compare [BERKAS|KLINIK]   bandingkan semua skenario dengan skenario pertama
      --all                         semua indikator, bukan hanya yang menentukan
      --replications N              ulangan tiap skenario (dari proyek; bawaan 200)
      --seed S                      benih acak (dari proyek; bawaan 1)
      --workers K                   jumlah proses (bawaan: jumlah prosesor)
      --json BERKAS|-               tulis hasil sebagai JSON; - ke keluaran standar
  simalur run [BERKAS|KLINIK] --scenario ID
                                    satu skenario: per kelas pasien, titik layanan, petugas
      --replications, --seed, --workers, --json seperti di atas
      --trace                       tambahkan satu baris tiap kunjungan ke titik layanan dalam JSON
      --trace=BERKAS                tulis catatan itu ke berkas sendiri
  simalur assumptions [BERKAS|KLINIK]
                                    semua angka yang masih asumsi
  simalur tornado [BERKAS|KLINIK]   asumsi mana yang menentukan: masing-masing diturunkan dan dinaikkan
      --baseline ID, --scenario ID  skenario dasar dan pembanding (bawaan: yang pertama dan kedua)
      --replications, --seed, --workers, --json, --markdown BERKAS, --svg BERKAS
  simalur sanity                    klinik bawaan di samping angka terbit
      --replications, --seed, --workers, --json, --markdown BERKAS
  simalur validate BERKAS|-         periksa berkas proyek; kode keluar 1 bila ada kesalahan
  simalur preset [KLINIK]           cetak klinik bawaan sebagai berkas proyek; tanpa nama: daftar
  simalur new --patients 55 --staff dokter=1,perawat=3 --hours 07:30-14:00 --record paper|rme --like perdesaan
                                    berkas proyek klinik sendiri dari lima pertanyaan; yang tidak dijawab: asumsi
      --hours 07:30-12:00-14:00     dengan jam terakhir mendaftar; --name NAMA
  simalur bench [W1|W2|W3 UKURAN BENIH]
                                    ukur kecepatan mesin di komputer ini, atau satu beban uji
      --peers FOLDER [--runs N]     berdampingan dengan program di folder itu
  simalur crn [BERKAS|KLINIK]       berapa yang dihemat karena pasien yang sama masuk ke setiap alur
  simalur aa [BERKAS|KLINIK]        berapa sering alat menuduh beda di antara dua alur yang sama
      --mode seeds|rekeyed|copy, --studies N, --replications N, --seed S, --workers K
  simalur coverage                  apakah selang 95 % benar 95 %, pada kasus berjawaban pasti
      --seed S, --effort X
  simalur golden [--update]         bandingkan hasil dengan acuan bit demi bit
  simalur random [--smallcrush]     uji bilangan acak
  simalur verify FOLDER             uji mesin dengan kasus acuan berjawaban pasti; kode keluar 1 bila ada yang gagal
      --only TEKS, --seed S, --effort X, --workers K, --json BERKAS, --markdown BERKAS
  simalur help | version
      --lang id|en                  bahasa (bawaan: id)

Tanpa BERKAS dipakai klinik bawaan "perdesaan"; - membaca masukan standar.
Kode keluar: 0 selesai, 1 gagal atau proyek salah, 2 salah pakai, 130 dibatalkan.
`,
  en: `simalur: patient-flow simulation for Puskesmas

  simalur compare [FILE|CLINIC]     compare every scenario with the first
      --all                         every indicator, not only those that decide
      --replications N              runs of each scenario (from the project; 200 by default)
      --seed S                      random seed (from the project; 1 by default)
      --workers K                   worker threads (default: number of processors)
      --json FILE|-                 write the results as JSON; - to the standard output
  simalur run [FILE|CLINIC] --scenario ID
                                    one scenario: by patient class, station, staff
      --replications, --seed, --workers, --json as above
      --trace                       add a row per visit to a station to the JSON
      --trace=FILE                  write that log to a file of its own
  simalur assumptions [FILE|CLINIC] every figure that is still assumed
  simalur tornado [FILE|CLINIC]     which assumptions decide: each moved down and up
      --baseline ID, --scenario ID  the two scenarios (default: the first and the second)
      --replications, --seed, --workers, --json, --markdown FILE, --svg FILE
  simalur sanity                    the built-in clinics beside published figures
      --replications, --seed, --workers, --json, --markdown FILE
  simalur validate FILE|-           check a project file; exit code 1 where there are errors
  simalur preset [CLINIC]           print a built-in clinic as a project file; without a name: list them
  simalur new --patients 55 --staff dokter=1,perawat=3 --hours 07:30-14:00 --record paper|rme --like perdesaan
                                    a project file of one's own clinic from five questions; not answered: assumed
      --hours 07:30-12:00-14:00     with the last registration; --name NAME
  simalur bench [W1|W2|W3 SIZE SEED]
                                    measure the engine's speed on this computer, or run one workload
      --peers FOLDER [--runs N]     side by side with the programs of that folder
  simalur crn [FILE|CLINIC]         what is saved by the same patients walking into every flow
  simalur aa [FILE|CLINIC]          how often the tool claims a difference between two equal flows
      --mode seeds|rekeyed|copy, --studies N, --replications N, --seed S, --workers K
  simalur coverage                  whether 95 % intervals hold 95 %, on cases with known answers
      --seed S, --effort X
  simalur golden [--update]         compare results with the recorded ones, bit by bit
  simalur random [--smallcrush]     test the random numbers
  simalur verify FOLDER             check the engine against cases with exact answers; exit code 1 when one fails
      --only TEXT, --seed S, --effort X, --workers K, --json FILE, --markdown FILE
  simalur help | version
      --lang id|en                  language (default: id)

Without FILE the built-in clinic "perdesaan" is used; - reads the standard input.
Exit codes: 0 done, 1 failed or project with errors, 2 wrong call, 130 cancelled.
`,
} as const;

export function help(line: CommandLine, io: Io): number {
  io.out(HELP[line.language]);
  return EXIT.done;
}

export function version(_line: CommandLine, io: Io): number {
  io.out(`simalur ${ENGINE_VERSION}\n`);
  return EXIT.done;
}
