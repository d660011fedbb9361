package org.gongbao.layout.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.layout.block.Pictures;
import org.gongbao.layout.block.Pictures.Tone;
import org.gongbao.layout.frame.Emu;
import org.gongbao.layout.frame.Frame;
import org.gongbao.layout.frame.Frame.PictureFrame;
import org.gongbao.layout.frame.LayoutFault;
import org.gongbao.layout.frame.LayoutFault.Severity;
import org.gongbao.layout.frame.Page;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.model.AssetReference;
import org.gongbao.model.Place;
import org.gongbao.model.Slot;

/// LAY-17: pictures as they are set have dots enough for print, are there, and can be shown.
final class PictureInspector {
  private final HouseStyle style;
  private final Pictures pictures;

  /// @param pictures [Pictures#NONE] where nothing is known of them: then nothing is said
  PictureInspector(HouseStyle style, Pictures pictures) {
    this.style = style;
    this.pictures = pictures;
  }

  List<LayoutFault> inspect(Page page) {
    List<LayoutFault> faults = new ArrayList<>();
    for (Frame frame : page.body()) {
      if (frame instanceof PictureFrame picture && pictures != Pictures.NONE) {
        picture(picture, page, faults);
      }
    }
    return faults;
  }

  private void picture(PictureFrame picture, Page page, List<LayoutFault> faults) {
    String name = picture.asset().name();
    Optional<Pictures.Size> size = pictures.size(picture.asset());
    if (picture.asset().equals(AssetReference.NONE) && page.kind() == Page.Kind.FRONT) {
      faults.add(fault("lay.17.code", Severity.ERROR, picture, page));
      return;
    }
    if (size.isEmpty()) {
      faults.add(fault("lay.17.missing", Severity.ERROR, picture, page, name));
      return;
    }
    int wanted = size.get().tone().wanted();
    int dots = size.get().resolution(picture.width());
    if (dots < wanted) {
      faults.add(
          fault(
              size.get().tone() == Tone.LINE ? "lay.17.lines" : "lay.17",
              dots < wanted / 2 ? Severity.ERROR : Severity.WARNING,
              picture,
              page,
              name,
              millimetres(picture.width()),
              dots,
              wanted));
    }
    if (size.get().tone() == Tone.CMYK) {
      faults.add(fault("lay.17.cmyk", Severity.WARNING, picture, page, name));
    }
    if (shouldBleed(picture, page)) {
      Place place = new Place(picture.node(), Slot.CAPTION, 0);
      faults.add(
          Found.at("LAY-16", "lay.16.bleed", Severity.WARNING, place, name).on(page.number()));
    }
  }

  /// The picture of the cover, not its emblem, that stands within the margins though the style
  /// wants it over the edges.
  private boolean shouldBleed(PictureFrame picture, Page page) {
    return page.kind() == Page.Kind.COVER
        && style.flow().coverBleeds()
        && style.paper().bleed() > 0
        && picture.y() > page.height() / 3
        && picture.x() >= 0;
  }

  private static LayoutFault fault(
      String key, Severity severity, PictureFrame picture, Page page, Object... arguments) {
    Place place = new Place(picture.node(), Slot.CAPTION, 0);
    return Found.at("LAY-17", key, severity, place, arguments).on(page.number());
  }

  private static int millimetres(int length) {
    return Math.round(length / (float) Emu.MM);
  }
}
