package org.yanxun.document.sheet.in;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.yanxun.document.sheet.SheetCell;
import org.yanxun.document.sheet.SheetFlaw;
import org.yanxun.document.sheet.SheetLimits;
import org.yanxun.document.sheet.SheetLine;

/** A workbook's cells as a person sees them, with what cannot be trusted marked. */
final class XlsxCells {

    private final SheetLimits limits;
    private final CellText texts;
    private final NumberFormats formats;

    XlsxCells(SheetLimits limits, boolean from1904) {
        this.limits = limits;
        this.texts = new CellText(limits.cellLength());
        this.formats = new NumberFormats(from1904);
    }

    SheetLine line(Row row) {
        int count = Math.min(row.getCellCount(), limits.columns());
        List<SheetCell> cells = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            cells.add(cell(row.getCell(place)));
        }
        return new SheetLine(row.getRowNum(), cells);
    }

    private SheetCell cell(@Nullable Cell cell) {
        if (cell == null) {
            return SheetCell.BLANK;
        }
        String formula = cell.getFormula();
        if (cell.getType() == CellType.FORMULA || formula != null) {
            return new SheetCell.Flawed(SheetFlaw.FORMULA, texts.cut("=" + (formula == null ? "" : formula)));
        }
        String raw = cell.getRawValue();
        if (raw == null) {
            return SheetCell.BLANK;
        }
        return switch (cell.getType()) {
            case NUMBER -> formats.number(raw, cell.getDataFormatId(), cell.getDataFormatString());
            case BOOLEAN -> new SheetCell.Text("1".equals(raw) || "true".equals(raw) ? "TRUE" : "FALSE");
            case ERROR -> new SheetCell.Flawed(SheetFlaw.ERROR_VALUE, texts.cut(raw));
            case STRING, FORMULA, EMPTY -> texts.of(raw);
        };
    }
}
