package org.gongbao.app;

import java.nio.file.Path;
import org.gongbao.exchange.pdf.PdfProfile;
import org.gongbao.exchange.pdf.ProofRound;

/// What a PDF is for, and where it goes.
///
/// @param round of a proof; other profiles leave it out
public record PdfOrder(PdfProfile profile, ProofRound round, Path target) {}
