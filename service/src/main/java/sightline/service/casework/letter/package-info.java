/** The notices that the law asks for, as letters: texts that are data, filled with a case's own days. */
@NullMarked
package sightline.service.casework.letter;

import org.jspecify.annotations.NullMarked;
