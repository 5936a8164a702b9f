package sightline.service.casework.inspection;

import java.util.List;

/**
 * A row of a list as a page shows it.
 *
 * @param line where it stands in the file
 * @param journey whose case it links to; blank where there is none
 * @param name of the child or young person; the key where the name is not known
 * @param cells what is filled in, column by column
 * @param findings what the rules find
 */
public record ListRow(long line, String journey, String name, List<Cell> cells, List<String> findings) {

    /**
     * A filled cell.
     *
     * @param column its heading
     * @param text what it holds
     */
    public record Cell(String column, String text) {}
}
