/** The guide inside the app: first steps, how to read the answer, what the words mean. Plain text, Indonesian first. */
import type { Catalogue } from '../../language/catalogue.ts';

interface GuideEntry {
  readonly title: Catalogue[string];
  readonly text: Catalogue[string];
}

interface GuideSection {
  readonly id: string;
  readonly title: Catalogue[string];
  readonly entries: readonly GuideEntry[];
}

export const GUIDE: readonly GuideSection[] = [
  {
    id: 'steps',
    title: { id: 'Langkah pertama', en: 'First steps' },
    entries: [
      {
        title: { id: '1. Lihat kedua alur', en: '1. Look at both flows' },
        text: {
          id: 'Di Bandingkan, contoh puskesmas perdesaan sudah berjalan: alur sekarang di atas, pembanding di bawah. Kotak oranye adalah titik kemacetan.',
          en: 'In Compare, the sample clinic is already running: the current flow on top, the compared one below. The orange box is the bottleneck.',
        },
      },
      {
        title: { id: '2. Jadikan puskesmas Anda', en: '2. Make it your clinic' },
        text: {
          id: 'Pilih Proyek baru, lalu jawab lima pertanyaan: pasien per hari, petugas, jam, rekam medis, dan puskesmas yang paling mirip. Angka yang tidak dijawab tetap ditandai asumsi.',
          en: 'Choose New project and answer five questions: patients a day, staff, hours, records, and the clinic most like yours. Figures that you leave out stay marked as assumed.',
        },
      },
      {
        title: { id: '3. Coba ubah', en: '3. Try a change' },
        text: {
          id: 'Geser jumlah pasien atau ubah jumlah petugas. Semua alur dihitung ulang dengan pasien simulasi yang sama.',
          en: 'Move the number of patients or change the staff. All flows are computed again with the same simulated patients.',
        },
      },
      {
        title: { id: '4. Rancang bersama tim', en: '4. Redesign with the team' },
        text: {
          id: 'Di Rancang, klik sebuah kotak untuk menambah, menghubungkan, menggandakan, atau menghapus. Semua dapat diurungkan (Ctrl+Z).',
          en: 'In Design, click a box to add, connect, duplicate or delete. Everything can be undone (Ctrl+Z).',
        },
      },
      {
        title: { id: '5. Tanya mengapa', en: '5. Ask why' },
        text: {
          id: 'Di Mengapa, alat ini mencoba langkah perbaikan satu per satu dan berkata jujur bila sebuah langkah tidak mengubah apa pun.',
          en: 'In Why, the tool tries next steps one by one and says honestly when a step changes nothing.',
        },
      },
      {
        title: { id: '6. Bawa ke rapat', en: '6. Take it to the meeting' },
        text: {
          id: 'Laporan mencetak satu halaman untuk Lokmin. Mode tayang (tombol P) memperbesar tampilan untuk proyektor.',
          en: 'Report prints one page for the meeting. Presenting (key P) enlarges the screen for a projector.',
        },
      },
    ],
  },
  {
    id: 'reading',
    title: { id: 'Membaca jawaban', en: 'Reading the answer' },
    entries: [
      {
        title: { id: 'Hari simulasi', en: 'Simulated days' },
        text: {
          id: 'Satu hari simulasi adalah satu hari pelayanan yang mungkin: kadang ramai, kadang sepi. Alat ini menjalankan banyak hari sampai jawabannya cukup pasti, lalu menulis “cukup”.',
          en: 'A simulated day is one clinic day as it might be: sometimes busy, sometimes quiet. The tool runs many until the answer is sure enough, and then says “enough”.',
        },
      },
      {
        title: { id: 'Angka ±', en: 'Numbers with ±' },
        text: {
          id: '“57 ± 4 menit” berarti rata-rata sebenarnya hampir pasti antara 53 dan 61 menit. Itu bukan rentang dari hari ke hari; perbedaan antarhari ditunjukkan dengan titik-titik.',
          en: '“57 ± 4 min” means that the true mean almost surely lies between 53 and 61 minutes. It is not the spread from day to day; that is shown by the dots.',
        },
      },
      {
        title: {
          id: 'Lebih baik, lebih buruk, tidak beda berarti, belum jelas',
          en: 'Better, worse, no difference that matters, not yet clear',
        },
        text: {
          id: 'Penilaian hanya diberikan bila rentangnya mendukung. “Tidak beda berarti”: selisih lebih kecil dari batas yang dianggap penting (5 menit, dapat diubah). “Belum jelas”: hari simulasi belum cukup untuk memutuskan.',
          en: 'A verdict is given only where the range carries it. “No difference that matters”: smaller than what counts as important (5 minutes, can be changed). “Not yet clear”: too few simulated days to decide.',
        },
      },
      {
        title: { id: 'Karena alurnya digambar begitu', en: 'Because the flow is drawn so' },
        text: {
          id: 'Kalau anamnesis digambar sekali, ia pasti dikerjakan sekali. Itu akibat gambar, bukan temuan simulasi, dan ditulis begitu.',
          en: 'If anamnesis is drawn once, it is done once. That follows from the drawing and is no finding of the simulation, and it is said so.',
        },
      },
      {
        title: { id: 'Waktu dan cakupan selalu bersama', en: 'Time and coverage together' },
        text: {
          id: 'Lebih banyak skrining memakan waktu. Karena itu lama kunjungan selalu ditampilkan di samping cakupan skrining.',
          en: 'More screening takes time. Length of stay is therefore always shown beside the coverage of screening.',
        },
      },
      {
        title: { id: 'Asumsi', en: 'Assumed' },
        text: {
          id: 'Angka bertanda asumsi belum pernah diukur di puskesmas Anda. Ketidakpastiannya tidak termasuk dalam ±. Ganti dengan angka sendiri sebelum memutuskan.',
          en: 'Figures marked as assumed have not been measured in your clinic. Their uncertainty is not in the ±. Put your own in their place before you decide.',
        },
      },
    ],
  },
  {
    id: 'glossary',
    title: { id: 'Istilah', en: 'Terms' },
    entries: [
      {
        title: { id: 'Alur poli', en: 'Poli flow' },
        text: {
          id: 'Setiap program punya ruang, anamnesis, dan catatannya sendiri.',
          en: 'Each programme has its own room, its own anamnesis and its own book.',
        },
      },
      {
        title: { id: 'Alur ILP', en: 'ILP flow' },
        text: {
          id: 'Integrasi Layanan Primer: registrasi dengan skrining, pemeriksaan menurut siklus hidup dalam klaster, konseling, tindak lanjut.',
          en: 'Integrated primary care: registration with screening, care by life cycle in clusters, counselling, follow-up.',
        },
      },
      {
        title: { id: 'Titik kemacetan', en: 'Bottleneck' },
        text: {
          id: 'Titik layanan tempat menit menunggu semua pasien paling banyak.',
          en: 'The station where all patients together wait most minutes.',
        },
      },
      {
        title: { id: 'Skenario dasar', en: 'Baseline' },
        text: {
          id: 'Alur pertama dalam proyek; semua alur lain dibandingkan dengannya.',
          en: 'The first flow of the project; all others are compared with it.',
        },
      },
      {
        title: { id: 'Uptake skrining', en: 'Uptake of screening' },
        text: {
          id: 'Bagian dari pasien yang sudah waktunya diskrining yang ditawari skrining.',
          en: 'The share of those due for screening who are offered it.',
        },
      },
    ],
  },
];
