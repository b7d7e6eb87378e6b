/** How a measure is named, everywhere the same: window, command line, history of a rule. */
export const MEASURE_WORDS: Readonly<Record<string, string>> = {
  moisTravailles12: 'Mois travaillés sur 12 mois',
  moisTravailles24: 'Mois travaillés sur 24 mois',
  moisTravailles36: 'Mois travaillés sur 36 mois',
  moisTravailles60: 'Mois travaillés sur 60 mois',
  moisTravaillesTotal: 'Mois travaillés en tout',
  moisTension24: 'Mois travaillés dans un métier en tension sur 24 mois',
  moisMemeEmploi24: 'Mois travaillés dans le même emploi sur 24 mois',
  moisAuSmic12: 'Mois payés au SMIC ou plus sur 12 mois',
  salaireMoyen12SurSmic: 'Salaire moyen des 12 derniers mois rapporté au SMIC',
  anneesPresenceDeclarees: 'Années depuis l’entrée déclarée',
  moisPresenceProuves: 'Mois de présence prouvés',
  salaireContratSurSmic: 'Salaire des contrats rapporté au SMIC',
};
