package org.gongbao.layout.block;

import org.gongbao.layout.line.Faces;
import org.gongbao.layout.line.LineSetter;
import org.gongbao.layout.style.HouseStyle;
import org.gongbao.layout.table.TableSetter;

/// The setters of all kinds of blocks, for one style.
public record BlockSetters(
    TitleSetter titles,
    BlockSetter blocks,
    RosterSetter rosters,
    InnerContentsSetter lists,
    FigureSetter figures,
    TableSetter tables) {

  public static BlockSetters of(Setting setting, Faces faces, Pictures pictures) {
    LineSetter lines = setting.lines();
    HouseStyle style = setting.style();
    BlockSetter blocks = new BlockSetter(setting);
    return new BlockSetters(
        new TitleSetter(setting),
        blocks,
        new RosterSetter(setting, blocks),
        new InnerContentsSetter(setting, new LeaderLines(lines, faces)),
        new FigureSetter(setting, pictures),
        new TableSetter(lines, style));
  }
}
