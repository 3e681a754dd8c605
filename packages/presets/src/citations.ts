/** What the short names of sources stand for. */
export const CITATIONS = {
  'R-1':
    'KMK HK.01.07/MENKES/2015/2023, Petunjuk teknis ILP (read in the transcription github.com/mlengse/ilp-docs, commit 21f2f744)',
  'R-3': 'Petunjuk teknis PKG/CKG (same transcription, docs/PKG)',
  'SPP-1': 'Standar Pelayanan Publik, Puskesmas Sumberasih',
  'SPP-2': 'Standar Pelayanan Publik, Puskesmas Maridan',
  'SPP-3': 'Standar Pelayanan Publik, Puskesmas Sungai Dareh',
  'SPP-4a': 'Standar Pelayanan Publik, laboratorium Puskesmas Cipanas (Garut)',
  'SPP-4b': 'Standar Pelayanan Publik, laboratorium, SIPPN 8192719',
  'SPP-5': 'Standar Pelayanan Publik, "Klaster I Manajemen Pendaftaran", SIPPN 8297801 (2024)',
  'SPP-6': 'Standar Pelayanan Publik, gigi, Puskesmas Ketapang (Probolinggo)',
  'SPP-7': 'Standar Pelayanan Publik, gigi, Solok',
  'SPP-8': 'Standar Pelayanan Publik, gigi, Puskesmas Kecupak (Pakpak Bharat)',
  'SPP-9': 'Standar Pelayanan Publik, gizi, Klaten',
  'U-1':
    'Pharmacy turnaround: Margadana (Tegal), Tegal Selatan, Debong Lor, Purbolinggo, Warukulon; single-site studies',
  'U-1c': 'Pharmacy turnaround, Debong Lor, n = 100: 89 ready, 11 compounded',
  'U-3': 'Kuala (Nagan Raya, 2019): 109 patients a day at the pharmacy',
  'U-4': 'Padang Pasir (2017): 3 counters, 3 minutes per patient',
  'U-5': 'Polowijen (Malang): 6,214 visits in three months; 90 % waited over 10 minutes for registration',
  'U-6':
    'Cilandak (UGM thesis 131682): about 80 minutes per visit before an electronic record; JKN multiplied visits by 2–3',
  'U-9': 'Lubuk Begalung (Padang): extra staff needed Monday to Wednesday',
  'U-11': 'Bintara (Bekasi): about 100 patients a day with 3 doctors',
  'U-12': 'Sugih Mukti (Ciwidey): 3,911 visits January–May 2021',
  'U-13': 'Tulehu (Maluku Tengah): 5,600 visits in 2012; 88.8 % say that staff are not punctual',
  'U-22': 'Permenkes 75/2014, minimum staff (table; historical)',
  'U-23': 'Kepmenkes 129/2008: outpatient record within 10 minutes (hospitals)',
  'U-24': 'Malaysia, primary care 2017: consultation 18.2 minutes',
  'U-25': 'Saudi primary care: consultation 2.8 ± 1.6 (rural) to 7.4 ± 6.8 minutes (PMC7758153)',
  'U-26': 'Lima, primary care, time and motion: 20 % of sampled providers absent or rescheduled',
  'U-27': 'Zambia, ART clinics: most patients arrive before the doors open',
  'U-29': 'CKG quota (Disway, Detik, Liputan6): 30 online and 10 at the door a day, up to 50',
  'U-30':
    'CKG at Tanah Abang (IDN Times): about 20 minutes, 10–30 longer without the questionnaire; 07:30–16:00',
  'U-31': 'CKG (CNN via kabar69): a whole visit takes about two hours (one case)',
  'U-40': 'Gladak Pakem (Jember): analysis of the queue system, flow chart of the counter',
} as const satisfies Record<string, string>;
