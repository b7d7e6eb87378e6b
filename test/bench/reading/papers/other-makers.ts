import type { Maker } from '../paper.ts';
import { acteMariageCopie, acteMariageExtrait } from './acte-mariage.ts';
import { acteNaissanceCopie, acteNaissanceExtrait } from './acte-naissance.ts';
import { ameCarte, ameNotification } from './attestation-ame.ts';
import { cafPaiement, cafQuotient } from './attestation-caf.ts';
import { cpamAttestationDroits, cpamCarteVitale, cpamLettre } from './attestation-cpam.ts';
import { cpamAffiliation, cpamDroitsCompte, cpamIndemnites, cpamReleve } from './attestation-cpam-paiements.ts';
import { attestationEmployeurLettre, attestationEmployeurSiege } from './attestation-employeur.ts';
import { franceTravailInscription, franceTravailPaiements } from './attestation-france-travail.ts';
import {
  franceTravailAvis,
  franceTravailCessation,
  franceTravailNotification,
  franceTravailSituation,
} from './attestation-france-travail-notifications.ts';
import { hebergementFormulaire, hebergementTape } from './attestation-hebergement.ts';
import { ofiiContrat, ofiiFormationCivique } from './attestation-ofii.ts';
import { attestationFormulaire, attestationTemoin } from './attestation-proche.ts';
import { autreAssurance, autreCurriculum, autreLettre, autreListe, autreMenu, autrePublicite } from './autre.ts';
import { avisImpotDeuxPages, avisSituationDeclarative } from './avis-imposition.ts';
import { avisImpotCouple } from './avis-imposition-couple.ts';
import { avisSituationColonnes } from './avis-imposition-situation.ts';
import { bailArticles, bailFormulaire } from './bail.ts';
import { carteLecteur, inscriptionMediatheque } from './carte-bibliotheque.ts';
import { carteEtudiantEcole, carteEtudiantUniversite } from './carte-etudiant.ts';
import { carteIdentiteAncienne, carteIdentiteEtrangere, carteIdentiteFrance } from './carte-identite.ts';
import { certificatFormulaire, certificatLettre } from './certificat-de-travail.ts';
import { certificatFiche, certificatLogiciel, certificatParticulier } from './certificat-de-travail-formes.ts';
import { scolariteEcole, scolariteUniversite } from './certificat-scolarite.ts';
import { prefectureConvocation, prefectureDemandePieces } from './courrier-prefecture.ts';
import { diplomeLangue, diplomeUniversite } from './diplome.ts';
import { bulletinSituation, compteRendu, convocation } from './document-hopital.ts';
import { enveloppeMachine, enveloppeTimbre } from './enveloppe.ts';
import { enveloppeDestineo, enveloppeEtranger, enveloppeFenetre, enveloppeRecommandee } from './enveloppe-formats.ts';
import { appStatement, boxBill, consularMarriage, webProlongation } from './everyday-acts-and-accounts.ts';
import { shopCertificate } from './everyday-contracts.ts';
import { coachBooking, counterTransfer, regionalPass, yearOfLoads } from './everyday-travel-papers.ts';
import { attestationContratEnergie, echeancierGaz, factureElectricite } from './facture-energie.ts';
import { pharmacieDuplicata, pharmacieTicket } from './facture-pharmacie.ts';
import { factureInternet, factureMobile } from './facture-telecom.ts';
import { ordonnanceCabinet, ordonnanceHopital } from './ordonnance.ts';
import { passeportPage, passeportPhotocopie } from './passeport.ts';
import { passeportAnglais, passeportCopie, passeportMaghreb } from './passeport-pays.ts';
import { quittanceAgence, quittanceBailleurSocial, quittanceParticulier } from './quittance-loyer.ts';
import { quittanceCadres } from './quittance-loyer-cadres.ts';
import { quittanceFoyer, quittanceHlm, quittanceLettre, quittanceSite } from './quittance-loyer-formes.ts';
import { attestationProlongation, recepisseDemande } from './recepisse.ts';
import { releveMensuel, releveNeobanque, releveTrimestre } from './releve-bancaire.ts';
import { releveSigne } from './releve-bancaire-signe.ts';
import { releveCesuAnnuel, releveCesuMois } from './releve-cesu.ts';
import { REPORT_OTHER_MAKERS, retired } from './report-makers.ts';
import { soldeRecu, soldeTableau } from './solde-de-tout-compte.ts';
import { carteSejour, certificatResidence } from './titre-de-sejour.ts';
import { billetTrain, navigoReleve, solidariteTransport } from './titre-transport.ts';
import {
  transportRecuRechargement,
  transportReductionDroits,
  transportTcl,
  transportTrain,
} from './titre-transport-reseaux.ts';
import { transfertApplication, transfertRecu } from './transfert-argent.ts';
import {
  acteMariageChamps,
  bailMeuble,
  bibliothequeInscription,
  cafDroits,
  cpamCarteAttestation,
  diplomeReussite,
  franceTravailVersements,
  hebergementMairie,
  prefectureIncomplet,
  procheLettre,
  quittanceAvis,
  soldeLignes,
} from './unlike-others.ts';
import { UNSEEN_OTHER_MAKERS } from './unseen-makers.ts';
import { visaLongSejour, visaTampons, visaVignette } from './visa.ts';
import { visaCachets, visaLongSejourRemarques, visaSchengenAutre } from './visa-formats.ts';

const EARLIER: readonly Maker[] = [
  acteMariageCopie,
  acteMariageExtrait,
  acteNaissanceCopie,
  acteNaissanceExtrait,
  ameNotification,
  ameCarte,
  cafPaiement,
  cafQuotient,
  cpamAttestationDroits,
  cpamCarteVitale,
  cpamLettre,
  attestationEmployeurLettre,
  attestationEmployeurSiege,
  franceTravailInscription,
  franceTravailPaiements,
  hebergementTape,
  hebergementFormulaire,
  ofiiFormationCivique,
  ofiiContrat,
  attestationTemoin,
  attestationFormulaire,
  autreCurriculum,
  autrePublicite,
  autreLettre,
  autreMenu,
  autreAssurance,
  autreListe,
  avisImpotCouple,
  avisSituationColonnes,
  avisImpotDeuxPages,
  avisSituationDeclarative,
  bailArticles,
  bailFormulaire,
  carteLecteur,
  inscriptionMediatheque,
  carteEtudiantUniversite,
  carteEtudiantEcole,
  carteIdentiteFrance,
  carteIdentiteAncienne,
  carteIdentiteEtrangere,
  certificatLettre,
  certificatFormulaire,
  scolariteEcole,
  scolariteUniversite,
  prefectureConvocation,
  prefectureDemandePieces,
  diplomeUniversite,
  diplomeLangue,
  convocation,
  bulletinSituation,
  compteRendu,
  enveloppeTimbre,
  enveloppeMachine,
  factureElectricite,
  attestationContratEnergie,
  echeancierGaz,
  pharmacieDuplicata,
  pharmacieTicket,
  factureMobile,
  factureInternet,
  ordonnanceCabinet,
  ordonnanceHopital,
  passeportPage,
  passeportPhotocopie,
  quittanceCadres,
  quittanceAgence,
  quittanceParticulier,
  quittanceBailleurSocial,
  recepisseDemande,
  attestationProlongation,
  releveSigne,
  releveMensuel,
  releveTrimestre,
  releveNeobanque,
  releveCesuAnnuel,
  releveCesuMois,
  soldeRecu,
  soldeTableau,
  carteSejour,
  certificatResidence,
  navigoReleve,
  solidariteTransport,
  billetTrain,
  transfertRecu,
  transfertApplication,
  visaVignette,
  visaTampons,
  visaLongSejour,
  cpamAffiliation,
  cpamDroitsCompte,
  cpamIndemnites,
  cpamReleve,
  franceTravailAvis,
  franceTravailCessation,
  franceTravailNotification,
  franceTravailSituation,
  certificatFiche,
  certificatLogiciel,
  certificatParticulier,
  enveloppeDestineo,
  enveloppeEtranger,
  enveloppeFenetre,
  enveloppeRecommandee,
  passeportAnglais,
  passeportCopie,
  passeportMaghreb,
  quittanceFoyer,
  quittanceHlm,
  quittanceLettre,
  quittanceSite,
  transportRecuRechargement,
  transportReductionDroits,
  transportTcl,
  transportTrain,
  visaCachets,
  visaLongSejourRemarques,
  visaSchengenAutre,
  acteMariageChamps,
  bailMeuble,
  bibliothequeInscription,
  cafDroits,
  cpamCarteAttestation,
  diplomeReussite,
  franceTravailVersements,
  hebergementMairie,
  prefectureIncomplet,
  procheLettre,
  quittanceAvis,
  soldeLignes,
  coachBooking,
  regionalPass,
  counterTransfer,
  yearOfLoads,
  consularMarriage,
  appStatement,
  webProlongation,
  shopCertificate,
  boxBill,
];

/** Every layout of a paper that is neither a payslip nor a contract. */
export const OTHER_MAKERS: readonly Maker[] = [
  ...[...EARLIER, ...REPORT_OTHER_MAKERS, ...UNSEEN_OTHER_MAKERS].map(retired),
];
