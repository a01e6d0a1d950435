package org.takedowndesk.ui.evidence;

import org.takedowndesk.casefile.CaseFiles;
import org.takedowndesk.certificate.Statements;
import org.takedowndesk.comparison.Comparisons;
import org.takedowndesk.complaint.Complaints;
import org.takedowndesk.evidence.Custody;
import org.takedowndesk.evidence.EvidenceCheck;
import org.takedowndesk.evidence.EvidenceItems;
import org.takedowndesk.evidence.Intake;
import org.takedowndesk.evidence.Viewings;
import org.takedowndesk.format.FormatReader;
import org.takedowndesk.gallery.EvidenceSearch;
import org.takedowndesk.gallery.SmallPictures;
import org.takedowndesk.listing.Listings;
import org.takedowndesk.media.MediaReader;
import org.takedowndesk.media.Pictures;
import org.takedowndesk.vault.Vault;
import org.takedowndesk.workcopy.WorkingCopies;

/// What the screens of evidence read and change.
public record EvidenceStores(
        EvidenceItems items,
        Custody custody,
        Viewings viewings,
        Statements statements,
        EvidenceCheck check,
        Intake intake,
        Vault vault,
        MediaReader media,
        FormatReader formats,
        Pictures pictures,
        CaseFiles cases,
        Listings listings,
        Comparisons comparisons,
        Complaints complaints,
        WorkingCopies copies,
        SmallPictures smallPictures,
        EvidenceSearch search,
        ProofStores proof) {}
