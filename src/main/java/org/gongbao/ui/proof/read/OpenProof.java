package org.gongbao.ui.proof.read;

import org.gongbao.app.proof.ProofCopy;
import org.gongbao.layout.place.Citations;
import org.gongbao.layout.place.PrintedText;

/// An opened package with what is found in its pages. Made on a worker.
public record OpenProof(ProofCopy copy, PrintedText text, Citations citations) {

  public static OpenProof of(ProofCopy copy) {
    PrintedText text = PrintedText.of(copy.pages());
    return new OpenProof(copy, text, new Citations(copy.pages(), text));
  }
}
