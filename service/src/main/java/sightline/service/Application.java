package sightline.service;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The web application; {@code sightline demo} and {@code sightline serve} start it. */
@SpringBootApplication
@Modulithic(systemName = "Sightline")
public class Application {}
