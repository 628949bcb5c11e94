/** The guidebook command: reads files, runs everything, writes files, reports. */
export {};
